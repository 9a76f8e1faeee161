/** What a WordPress site answers for its posts, of which it has one. */
export const POSTS = [
  {
    id: 7,
    link: 'https://publisher.example/safe-journeys/',
    date_gmt: '2024-11-05T09:30:00',
    title: { rendered: 'Safe journeys' },
    content: { rendered: '<p>All of the report.</p>' },
    excerpt: { rendered: '<p>Why to read it.</p>' },
  },
];
