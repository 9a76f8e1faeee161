export type {} from '../shared/events.js';
import { defineOnce } from '../shared/define-once.js';
import { PublicationCard } from './publication-card.js';

defineOnce('publication-card', PublicationCard);

declare global {
  interface HTMLElementTagNameMap {
    'publication-card': PublicationCard;
  }
}
