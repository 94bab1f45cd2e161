// What the samples in questions/samples/ are about: a bridge that never was, with the facts that they stand on.
import type { Fact } from '../../src/index.js';

const fact = (id: string, statement: string, start: string, end: string): Fact => ({
  id,
  statement,
  status: 'reported',
  evidence: [{ source: 'report', start, end }],
});

export const FACTS: readonly Fact[] = [
  fact(
    'closure',
    'Die Brücke über die Werda ist seit Dienstag gesperrt.',
    'Seit Dienstag ist',
    'Werda gesperrt',
  ),
  fact(
    'crack',
    'Bei einer Prüfung wurde am Montag ein Riss im mittleren Träger gefunden.',
    'Am Montag fiel',
    'Träger auf',
  ),
  fact('detours', 'Umgeleitet wird über die Nordbrücke.', 'Die Umleitung führt', 'über die Nordbrücke'),
  fact('ferry', 'Seit Mittwoch fährt am Markt eine Fähre.', 'Am Mittwoch nahm', 'Betrieb auf'),
  fact('replacement', 'Nachts fährt ein Ersatzbus.', 'in der Nacht', 'ein Ersatzbus'),
  fact(
    'warning',
    'Das Land riet der Stadt vor zwei Jahren zu einer Prüfung.',
    'Das Land hatte',
    'Prüfung geraten',
  ),
  {
    ...fact(
      'warnings',
      'Das Land hat Warnungen übersehen.',
      'Der Bürgermeister behauptet',
      'Warnungen übersehen',
    ),
    status: 'alleged',
    attribution: 'dem Bürgermeister',
  },
  {
    ...fact('expert', 'Die Stadt hatte Glück.', 'Die Gutachterin Jane Miller', 'Glück gehabt'),
    status: 'stated',
    attribution: 'Jane Miller',
  },
  fact('cause-open', 'Wie der Riss entstand, ist offen.', 'Wie der Riss entstand', 'ist offen'),
  fact('costs-open', 'Wer die Arbeiten bezahlt, ist offen.', 'Auch wer die Arbeiten', 'nicht fest'),
  fact(
    'permit',
    'Die Behörde hat die Arbeiten am Mittwoch genehmigt.',
    'Am Mittwoch erteilte',
    'die Arbeiten',
  ),
  fact('ship', 'Voriges Jahr fuhr ein Schiff gegen den Pfeiler.', 'Voriges Jahr fuhr', 'den Pfeiler'),
  fact('low-water', 'Der Fluss führt wenig Wasser.', 'Zurzeit führt', 'wenig Wasser'),
];
