/** SAP SuccessFactors Learning. */
import type { LmsPreset } from './preset.ts'

export const successfactors: LmsPreset = {
  id: 'successfactors',
  name: { en: 'SAP SuccessFactors Learning', pl: 'SAP SuccessFactors Learning' },
  scorm12Done: 'completed',
  recommends: ['scorm12'],
  recommended: {
    why: {
      en: 'SCORM 1.2 needs no rules of sequencing, which SCORM 2004 must name there or each exit completes the course.',
      pl: 'SCORM 1.2 nie potrzebuje reguł sekwencjonowania, które SCORM 2004 musi tam podać, bo inaczej każde wyjście kończy kurs.'
    },
    source: 'sap-2458835'
  },
  permits: ['scorm2004-3', 'scorm2004-4'],
  refuses: [],
  done: {
    why: {
      en: 'It is understood without further rules.',
      pl: 'Taki status jest zrozumiały bez dodatkowych reguł.'
    },
    source: 'scorm12-rte'
  },
  settings: [
    {
      label: { en: 'Content Object: Mastery Score', pl: 'Content Object: „Mastery Score”' },
      value: { en: 'empty', pl: 'puste' },
      why: {
        en: 'The course knows its pass mark; with a mark of its own the platform would overrule the status.',
        pl: 'Próg zaliczenia zna kurs; z własnym progiem platforma zmieniałaby status.'
      },
      source: 'sap-2978409'
    },
    {
      label: {
        en: 'LMS_ADMIN: contentStructurePageExpireDuration, contentStructurePageKeepAliveInterval',
        pl: 'LMS_ADMIN: contentStructurePageExpireDuration, contentStructurePageKeepAliveInterval'
      },
      value: { en: 'the defaults', pl: 'wartości domyślne' },
      why: {
        en: 'A longer interval lets the session end while somebody is learning, and what they do no longer arrives.',
        pl: 'Dłuższy odstęp pozwala sesji wygasnąć w trakcie nauki, a wtedy dane przestają docierać.'
      },
      source: 'sap-2978409'
    }
  ],
  reports: [
    {
      words: {
        en: 'Status and score arrive at the content object; once it is completed, the item leaves the learner’s learning plan.',
        pl: 'Status i wynik trafiają do obiektu treści (Content Object); po ukończeniu pozycja znika z planu szkoleń uczestnika (Learning Plan).'
      },
      source: 'sap-2978409'
    }
  ],
  update: [
    {
      words: {
        en: 'Objects are told apart by the first 15 characters of the manifest’s identifier. It is the same in every version of the course: import the new package over the old object.',
        pl: 'Obiekty rozróżnia 15 pierwszych znaków identyfikatora manifestu. W każdej wersji kursu są one takie same: zaimportuj nową paczkę w miejsce starego obiektu.'
      },
      source: 'sap-2316909'
    }
  ],
  quirks: [
    {
      words: {
        en: 'A course must not touch the topmost window; this one searches the API from its own window upwards and asks there last.',
        pl: 'Kurs nie może dotykać najwyższego okna; ten szuka API od własnego okna w górę i tam zagląda na końcu.'
      },
      source: 'sap-2805176'
    }
  ]
}
