import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import type { CompletedEvent } from 'newsquiz';

@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <h1>Night bus returns in May</h1>
    <news-quiz src="/bank.json" [headingLevel]="2" (nq-completed)="completed($event)">
      <p>The quiz is loading.</p>
    </news-quiz>
    <p>
      <output>{{ score() }}</output>
    </p>
  `,
})
export class App {
  protected readonly score = signal('');

  protected completed({ earned, possible }: CompletedEvent): void {
    this.score.set(`${earned} of ${possible} points`);
  }
}
