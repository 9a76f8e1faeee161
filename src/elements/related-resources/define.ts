export type {} from '../shared/events.js';
import { defineOnce } from '../shared/define-once.js';
import { RelatedResources } from './related-resources.js';

defineOnce('related-resources', RelatedResources);

declare global {
  interface HTMLElementTagNameMap {
    'related-resources': RelatedResources;
  }
}
