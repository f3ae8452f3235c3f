/** Where the presets have it from: title of the document, of its part, and the numbers of notes and threads. */

export const sources = {
  adapt: 'adapt_framework, GitHub: 2590, 2604',
  'blackboard-help': 'Blackboard Help: Add Content Packages (Original Course View)',
  'blackboard-ultra': 'Academic Technology Services: How do I add SCORM content to Blackboard Ultra',
  'csod-create': 'Cornerstone Online Help: Course Publisher (Legacy), Create New Course/Publication',
  'csod-replace': 'Cornerstone Online Help: Course Publisher (Legacy), Minor Course Changes, Replace Files',
  'csod-trouble': 'Cornerstone Online Help: Course Troubleshooting Guide',
  'ilias-2770': 'ILIAS, GitHub: pull request 2770',
  'ilias-issues': 'ILIAS, public issue tracker, on saving in SCORM 2004',
  'ilias-tutorials': 'ILIAS Tutorials: Learning Module SCORM, Presentation Mode',
  'moodle-code': 'Moodle 4.5, mod/scorm: source code, and trial runs in a browser',
  'moodle-words': 'Moodle, language packs English and Polish, component scorm',
  'sap-2316909': 'SAP Knowledge Base Article 2316909',
  'sap-2458835': 'SAP Knowledge Base Articles 2458835, 3403728',
  'sap-2805176': 'SAP Knowledge Base Article 2805176',
  'sap-2978409':
    'SAP Knowledge Base Article 2978409: SAP SuccessFactors Learning Settings that Impact Content Communication',
  'scorm12-rte': 'SCORM 1.2, Run-Time Environment, 3.4 (cmi.core.lesson_status, cmi.suspend_data)',
  'scorm2004-rte': 'SCORM 2004 4th Edition, Run-Time Environment, 4.2',
  'talent-protocols':
    'TalentLMS Help Center: How to work with the supported eLearning protocols (SCORM 1.2, xAPI, and cmi5)',
  'talent-scorm': 'TalentLMS Help Center: SCORM in TalentLMS, Overview, Setup, and Best Practices'
} as const

export type SourceId = keyof typeof sources
