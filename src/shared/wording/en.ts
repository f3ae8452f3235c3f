/**
 * What each finding says, in English: what is wrong, and what to write instead.
 * Names in braces come from the finding's `params`. A code is stable: scripts and pages refer to it.
 */
import type { FindingWords, Severity } from './words.ts'

interface Wording extends FindingWords {
  severity?: Severity
}

const table = {
  'course-file-missing': {
    message: 'The file {file} is missing.',
    hint: 'Create it in the course folder; docs/authoring.md shows what it holds.'
  },
  'course-folder-missing': {
    message: 'There is no course folder {folder}.',
    hint: 'Run the command where the folder lies, or name the folder that holds course.yaml: --course <folder>.'
  },
  'language-folder-empty': {
    message: 'The folder {language}/ holds no module.',
    hint: 'Add a file {language}/01-name.md, or take {language} out of “languages” in course.yaml.'
  },
  'file-encoding': {
    message: 'This file is not saved as UTF-8: its letters cannot be read.',
    hint: 'Save it again with the encoding UTF-8 (in Notepad: Save as, Encoding).'
  },
  'file-link': {
    severity: 'warning',
    message: 'This is a symbolic link: what it leads to is not read.',
    hint: 'Put a copy of the file in its place; only what lies in the course folder is in the course.'
  },
  'file-form': {
    message: 'No “key: value” lines stand here.',
    hint: 'Write one “key: value” a line; docs/authoring.md shows which keys there are.'
  },
  'yaml-broken': {
    message: 'This cannot be read as “key: value” lines.',
    hint: 'Write one “key: value” a line, with the same indent for keys of one level; put a value with signs such as “: ” or “#” in quotes.'
  },
  'yaml-quote': {
    message: 'A quote is opened here and never closed.',
    hint: 'Close it with the same sign. Quotes that belong to the text are „…” or “…”, not "…".'
  },
  'yaml-bracket': {
    message: 'A bracket is opened here and not closed.',
    hint: 'Write the closing bracket in the same line, as in [pl, en].'
  },
  'yaml-colon': {
    message: 'This value holds a colon with a blank behind it, as if another key began.',
    hint: "Put the whole value in quotes: title: 'Fire: what to do'."
  },
  'yaml-no-colon': {
    message: 'This is no “key: value” line.',
    hint: 'Write a colon and a blank behind the key. A text of several lines is indented below its key.'
  },
  'yaml-indent': {
    message: 'This line is indented otherwise than its neighbours.',
    hint: 'Begin all keys of one level in the same column.'
  },
  'yaml-tab': {
    message: 'This line begins with a tab.',
    hint: 'Indent with blanks, two for each level.'
  },
  'yaml-sign': {
    message: 'A value cannot begin with “{sign}”.',
    hint: 'Put the whole value in quotes.'
  },
  'key-twice': {
    message: 'The key “{key}” stands here twice.',
    hint: 'Take one of the two lines out.'
  },
  'key-form': {
    message: 'The key “{key}” cannot be used here.',
    hint: 'Write {expected}.'
  },
  'key-unknown': {
    message: 'The key “{key}” is not known here.',
    hint: 'Known keys: {known}.'
  },
  'key-missing': {
    message: 'The key “{key}” is missing.',
    hint: 'Add a line: {example}'
  },
  'value-empty': {
    message: 'The key “{key}” has no value.',
    hint: 'Write {expected}; a key that is not needed can be taken out.'
  },
  'value-wrong': {
    message: 'The value “{value}” of “{key}” does not fit.',
    hint: 'Write {expected}.'
  },
  'value-quotes': {
    message: 'Without quotes the value “{value}” of “{key}” is not a text.',
    hint: "Write it in quotes: '{value}'."
  },
  'value-nested': {
    message: 'What stands under “{key}” does not fit.',
    hint: 'Write {expected}.'
  },
  'csv-head': {
    message: 'The first line names no column “id”.',
    hint: 'Begin the file with the names of the columns, such as: id,pl,def_pl'
  },
  'csv-columns': {
    message: 'The number of values in this line is {there}; the first line names {wanted} columns.',
    hint: 'Between each two values stands {separator}; a value that holds one itself is put in double quotes.'
  },
  'check-unknown': {
    message: 'There is no finding with the code “{code}”.',
    hint: 'The code stands at the end of each finding, in square brackets; docs/findings/README.md lists them all.'
  },
  'check-error': {
    message: 'The finding “{code}” is an error, and stays one.',
    hint: 'Mend what it tells, and take this line out. Under “checks” only warnings and hints can be changed.'
  },
  'csv-broken': {
    message: 'The double quotes in this line cannot be read.',
    hint: 'Put the whole value in double quotes; a double quote inside it is written twice: "". Quotes such as „…” need nothing.'
  },
  'lock-broken': {
    message: 'tracking.lock.json cannot be read: {reason}',
    hint: 'Bring back the last committed version of this file. It says where learners’ progress is kept; do not write it by hand.'
  },
  'front-matter-missing': {
    message: 'The module has no card.',
    hint: 'Begin the file with three lines: “---”, “title: …”, “---” (and an “id: …”).'
  },
  'front-matter-unclosed': {
    message: 'The module’s card is not closed.',
    hint: 'Write a line “---” under the last “key: value” line.'
  },
  'html-raw': {
    message: 'HTML is not allowed in a module.',
    hint: 'Use Markdown or one of the blocks (for example “:::callout”).'
  },
  'front-matter-form': {
    message: 'This looks like a border of the module’s card, but it is not three hyphens.',
    hint: 'Write “---” alone on its line, the first one at the very beginning of the file. Some programs turn hyphens into a dash: switch that off.'
  },
  'comment-unclosed': {
    message: 'This note to yourself is not closed: what follows would not be on the page.',
    hint: 'Write “-->” where it ends.'
  },
  'code-unclosed': {
    message: 'The code that begins here is not closed: all that follows would be shown as code.',
    hint: 'Write a line “{fence}” where it ends, or delete this one.'
  },
  'code-indented': {
    severity: 'warning',
    message: 'This is shown as code, since it is indented by four blanks or a tab.',
    hint: 'Take the indent away. Where it is meant as code, write a line “```” above it and one below.'
  },
  'block-colons': {
    message: 'This looks like the beginning or end of a block, but these are not three colons.',
    hint: 'Write “:::” with plain colons, without blanks between them.'
  },
  'block-behind-mark': {
    message: 'A block cannot begin behind the mark of a quotation or a list: it would be shown as text.',
    hint: 'Begin it on a line of its own. In a list leave an empty line and indent it under its entry.'
  },
  'sign-invisible': {
    message: 'In the opening line of this block stands a sign that cannot be seen.',
    hint: 'Delete it; it often comes along when text is copied from another program.'
  },
  'heading-braces': {
    message: 'The brackets at the end of this heading cannot be read: learners would see them.',
    hint: 'Write an id and settings in braces: “# Title {#page-id}” or “# Title {#page-id optional}”.'
  },
  'setting-blank': {
    message: '“{word}” is read as a setting of its own, since a blank stands in front of it.',
    hint: 'Write {example}: ids have no blanks, and a value with blanks stands in quotes.'
  },
  'link-brackets': {
    message:
      'This looks like a link or picture, but its brackets are in the wrong order, or a blank stands between them.',
    hint: 'Write “{written}”: first what learners read, in square brackets, then at once the address in round ones.'
  },
  'abbreviation-form': {
    message: 'This looks like an abbreviation, but its asterisks stand at the wrong place.',
    hint: 'Write one in front of the bracket: “*[{short}]: what it means”.'
  },
  'path-backslash': {
    message: 'The address {path} is written with backslashes.',
    hint: 'Write “{text}”: between folders stands “/”.'
  },
  'table-cells': {
    message:
      'This row of the table has {cells} cells, but the table {most} columns: what is too much would not be shown.',
    hint: 'Take a “|” out, or add a column to the first two lines. A “|” that is meant as a sign is written “\\|”.'
  },
  'compare-later': {
    message: 'The test “{id}” comes later in the course: there is no result yet to compare with.',
    hint: 'Name a test that learners take before this one, or write “compare” at the later one.'
  },
  'block-unclosed': {
    message: 'The block “{name}” is not closed.',
    hint: 'Write a line “{fence}” where the block ends.'
  },
  'heading-in-block': {
    message: 'With one “#” a page begins, and no page begins inside a block: “{name}” is still open here.',
    hint: 'For a heading inside the block write “##”, for its title square brackets behind its name. Where a page is meant, close the block above it.'
  },
  'block-stray-end': {
    message: 'This line closes a block, but none is open with that many colons.',
    hint: 'Delete the line, or give the opening line the same number of colons.'
  },
  'block-opening': {
    message: 'The opening line of this block cannot be read: {reason}.',
    hint: 'Write it like “{example}”: colons, the name, a title in square brackets and settings in braces if you need them.'
  },
  'settings-unused': {
    message: 'Settings in braces have no meaning here.',
    hint: 'Move them to the end of the heading, or right behind the link, picture or block name they belong to.'
  },
  'care-test': {
    message: 'A page with a content notice can be skipped, and a test cannot: it stands on this page.',
    hint: 'Take “care” out, or put the test on a page of its own, behind a level-1 heading.'
  },
  'id-unused': {
    severity: 'warning',
    message: 'The id “{id}” has no meaning here: nothing is kept of a “{name}”, and no link leads to it.',
    hint: 'Take it out. Links lead to pages: “# Title {#id}”.'
  },
  'block-unknown': {
    message: 'There is no block called “{name}”.',
    hint: 'Known blocks: {known}.'
  },
  'text-directive-unknown': {
    message: 'There is no “:{name}[…]” in running text.',
    hint: 'Known are {known}.'
  },
  'text-directive-settings': {
    message: 'The settings behind “:{name}[…]” cannot be read: {reason}.',
    hint: 'Write them as “{#id key=value}”, with quotes round a value of several words, and with the closing brace on the same line.'
  },
  'text-directive-outside': {
    message: '“:{name}[…]” can only stand inside the block “{parent}”.',
    hint: 'Write “{example}” in front of the text, and close it with three colons behind it.'
  },
  'block-form': {
    message: 'The block “{name}” is written with {expected}.',
    hint: 'Write “{example}”.'
  },
  'title-unused': {
    message: '“{name}” takes no title in square brackets.',
    hint: 'Write “{example}”; a title stands in front of it, as a heading or a paragraph.'
  },
  'title-content': {
    message:
      'This title is pressed to open what stands under it: it cannot hold a link, a footnote or a glossary term.',
    hint: 'Write the words alone, and put the link, the footnote or the term into the text under the title.'
  },
  'block-empty': {
    message: 'There is nothing in “{name}”.',
    hint: 'Write its content between “{example}” and the closing colons, or take it out.'
  },
  'parts-none': {
    message: '“{name}” has no parts: each begins with a heading.',
    hint: 'Write “## Title” above each part, and under it what belongs to it.'
  },
  'parts-before': {
    message: 'This stands in front of the first title of “{name}”.',
    hint: 'Write a heading above it, or move it in front of the block.'
  },
  'parts-level': {
    message: 'Titles of the parts have one level, and this one has another.',
    hint: 'Write it with “{marks}”, as the first.'
  },
  'part-title-empty': {
    message: 'This part has no title.',
    hint: 'Write it behind the signs “#”.'
  },
  'part-empty': {
    message: 'There is nothing under this title.',
    hint: 'Write under it what belongs to it, or delete the title.'
  },
  'list-before': {
    message: 'This stands in front of the list.',
    hint: 'In “{name}” stands the list alone; move this in front of the block.'
  },
  'list-indent': {
    message: 'This is not indented: it does not belong to what stands above it.',
    hint: 'Indent it by {count} blanks, or move it behind the block.'
  },
  'list-brackets': {
    message: 'Brackets in front of an entry mean nothing here.',
    hint: 'Delete “[ ]” or “[x]”.'
  },
  'setting-unknown': {
    message: '“{name}” has no setting “{key}”.',
    hint: 'Known settings: {known}.'
  },
  'setting-title': {
    message: '“{name}” has no setting “{key}”: a title stands in square brackets.',
    hint: 'Write it right behind the name: “:::{name}[{value}]”.'
  },
  'setting-value': {
    message: 'The setting “{key}” cannot be “{value}”.',
    hint: 'Write {expected}.'
  },
  'content-before-page': {
    message: 'This stands before the first page.',
    hint: 'Begin the module’s text with a page heading: “# Title {#page-id}”.'
  },
  'module-empty': {
    message: 'The module has no page.',
    hint: 'Add a page heading: “# Title {#page-id}”.'
  },
  'page-title-empty': {
    message: 'This page heading has no text.',
    hint: 'Write a title behind the “#”.'
  },
  'heading-space': {
    message: 'This is not a heading: the blank behind “#” is missing.',
    hint: 'Write “{marks} Title”.'
  },
  'link-form': {
    message: 'This link or picture cannot be read.',
    hint: 'An address with blanks stands in angle brackets: ![…](<../media/my picture.svg>); better give the file a name without blanks.'
  },
  'heading-order': {
    message: 'A level {level} heading cannot follow level {previous}.',
    hint: 'Write it with “{marks}”: headings go down one level at a time, so that a screen reader can build an outline.'
  },
  'id-missing': {
    message: 'This {what} needs an id.',
    hint: 'Write it behind the name: “{example}”. Learners’ answers are kept under it.'
  },
  'id-form': {
    message: 'The id “{id}” cannot be used.',
    hint: 'Use lower-case letters a–z, digits and hyphens, a letter first, at most 60 characters.'
  },
  'id-duplicate': {
    message: 'The id “{id}” is used twice (first: {first}).',
    hint: 'Give this one another id: learners’ progress is kept under it.'
  },
  'file-missing': {
    message: 'The {what} {path} does not exist.',
    hint: 'Put the file there, or correct the path: it is relative to this file.'
  },
  'file-outside': {
    message: 'The {what} {path} does not lie in the course folder.',
    hint: 'Copy it to media/ and write “../media/{name}”.'
  },
  'image-alt': {
    message: 'This picture has no description.',
    hint: 'Write between the square brackets what a person who cannot see it needs to know: ![…]({path}).'
  },
  'image-broken': {
    message: 'The picture {path} cannot be read.',
    hint: 'Open it in a picture program and save it again.'
  },
  'file-type': {
    message: 'The file {path} is not a {what} that every browser shows.',
    hint: 'Use {types}.'
  },
  'file-name': {
    message: 'The file name {path} cannot be used in a package.',
    hint: 'Rename it, for instance to {better}, and write the new name here. Some LMSs break capitals, blanks and accents.'
  },
  'link-broken': {
    message: 'There is no page “{target}” in this course.',
    hint: 'Link to a page by its id: [text](#page-id).'
  },
  'link-file': {
    message: 'The link leads to “{target}”, which will not be there in the LMS.',
    hint: 'Link to a page by its id, [text](#page-id), or to a web address that begins with https://.'
  },
  'term-id-missing': {
    message: 'It is not said which term of the glossary this is.',
    hint: 'Write its id from glossary.csv behind the word: “:term[word]{#term-id}”.'
  },
  'term-unknown': {
    message: 'The glossary has no term “{id}”.',
    hint: 'Correct the id, or add a line with the term “{id}” to glossary.csv.'
  },
  'text-untranslated': {
    severity: 'warning',
    message: '“{what}” has no words in the language “{language}” of this course.',
    hint: 'Add them; learners of that language would read another one.'
  },
  'term-untranslated': {
    message: 'The glossary’s term “{id}” has no {column}.',
    hint: 'Fill the column {column} of its line in glossary.csv.'
  },
  'law-missing': {
    message: 'This does not say which act it is about.',
    hint: 'Write its id of law.yaml behind it: “:law[art. 12]{#act-id}”.'
  },
  'law-unknown': {
    message: 'There is no act “{id}” in law.yaml.',
    hint: 'Correct the id, or add the act “{id}” to law.yaml.'
  },
  'citation-unknown': {
    message: 'There is no source or fact “{key}”.',
    hint: 'Correct the key, or add an entry “{key}” to sources.yaml, law.yaml or facts.yaml.'
  },
  'citation-form': {
    message: 'This citation cannot be read.',
    hint: 'Write only keys: “[@key]” or “[@one; @two]”. An article or page stands in the text in front of it: “(art. 304 § 2) [@key]”.'
  },
  'fact-unsourced': {
    message: 'The fact “{fact}” is marked S but names no source.',
    hint: 'Add “source: key” with a key of sources.yaml, or mark it K (to be confirmed) or P (practice).'
  },
  'fact-open': {
    message: 'The fact “{fact}” is still marked {mark}, but the course is “released”.',
    hint: 'Have it confirmed and mark it S, take it out, or set “status: draft” in course.yaml.'
  },
  'fact-source': {
    message: 'The fact “{fact}” names the source “{key}”, which is neither in sources.yaml nor in law.yaml.',
    hint: 'Add it there, or correct the key.'
  },
  'variable-unknown': {
    message: 'There are no words for “{path}”.',
    hint: 'Write a name of contacts.yaml or law.yaml, such as {{{example}}}, or one under “variables” in course.yaml.'
  },
  'variable-untranslated': {
    message: '“{path}” has no words in the language of this module.',
    hint: 'Add them in the data file where it stands.'
  },
  'include-file': {
    message: 'This line does not say which file it includes.',
    hint: 'Write “{example}”.'
  },
  'include-missing': {
    message: 'There is no file {path} to include.',
    hint: 'Write the path as seen from this file; it ends in “.md” and lies in the course folder.'
  },
  'include-circle': {
    message: 'The file {path} includes itself, by way of others or at once.',
    hint: 'Take one of the lines out.'
  },
  'footnote-missing': {
    message: 'There is no footnote “{label}” on this page.',
    hint: 'Correct the mark, or write the note under the paragraph, on a line of its own: “[^{label}]: …”.'
  },
  'footnote-twice': {
    message: 'There are two footnotes “{label}” on this page.',
    hint: 'Give one of them another mark.'
  },
  'footnote-unused': {
    severity: 'warning',
    message: 'Nothing refers to the footnote “{label}”.',
    hint: 'Write “[^{label}]” where it belongs, or take it out.'
  },
  'question-empty': {
    message: 'This question asks nothing.',
    hint: 'Write what is asked first, above the answers and explanations.'
  },
  'question-after': {
    message: 'This does not belong behind the answers.',
    hint: 'Behind the answers stand only explanations, as quotations with an empty line between them: “> …” for every answer, or one for a right answer and one for a wrong one.'
  },
  'question-options': {
    message: 'A question has 2 to 36 answers; here {count} can be read.',
    hint: 'Give at least two: a list whose lines begin with “- [ ]”, and “- [x]” for a right one.'
  },
  'entries-count': {
    message: 'Entries that can be read here: {count}. There must be 2 to 36.',
    hint: 'Write each entry on a line of its own.'
  },
  'entry-empty': {
    message: 'This entry has no text.',
    hint: 'Write its text, or delete the line.'
  },
  'entry-twice': {
    message: '“{text}” stands here twice: learners could not tell the two apart.',
    hint: 'Delete one of them, or say it in other words.'
  },
  'question-no-answer': {
    message: 'No answer of this question is marked as right.',
    hint: 'Write “- [x]” in front of each right answer.'
  },
  'question-all-right': {
    message: 'Every answer of this question is marked as right.',
    hint: 'Write “- [ ]” in front of the wrong ones.',
    severity: 'warning'
  },
  'option-empty': {
    message: 'This answer has no text.',
    hint: 'Write the answer behind the brackets.'
  },
  'option-content': {
    message: 'This does not belong under an answer.',
    hint: 'Under an answer stands only its feedback, as an indented quotation: “  > Yes, because …”.'
  },
  'feedback-indent': {
    message: 'This feedback is not indented: it does not belong to the line above it.',
    hint: 'Write {count} blanks in front of the “>”.'
  },
  'feedback-mark': {
    severity: 'warning',
    message: 'This line reads like feedback, but is part of the answer above it.',
    hint: 'Begin it with two blanks and “> ”. Where it belongs to the answer, write it into the same line.'
  },
  'list-mixed': {
    message: 'Some lines of this list have answer brackets and some have not.',
    hint: 'Begin each answer with “- [ ]” or “- [x]”.'
  },
  'question-content': {
    message: 'A question cannot stand inside this block.',
    hint: 'Move it out, to a place of its own on the page.'
  },
  'objective-unknown': {
    message: 'The module has no objective “{id}”.',
    hint: 'Objectives stand in the module’s card. Known here: {known}.'
  },
  'block-outside': {
    message: 'The block “{name}” can only stand inside “{parent}”.',
    hint: 'Write “{example}” in front of the first of them, and close it behind the last.'
  },
  'progress-lost': {
    severity: 'warning',
    message: 'The {what} “{id}” is not in the course any more: learners would lose what they did there.',
    hint: 'If it is only renamed, write its old id again: {#{id}}. If it is to go, say so: npx scormdown ids retire {id}'
  },
  'progress-changed': {
    severity: 'warning',
    message:
      '“{id}” was {before} and is {now} now: what learners answered before cannot be carried over and would be lost.',
    hint: 'Where only a test was renamed, give it its old id again. Else give this one an id of its own; or say that the old answers may go: npx scormdown ids retire {id}'
  },
  'course-renamed': {
    message: 'The course’s id is “{id}”, but learners’ progress is kept under “{before}”.',
    hint: 'Write “id: {before}” again. Only where this is to be a new course, which nobody has begun, delete tracking.lock.json.'
  },
  'critical-outside': {
    message:
      'The setting “critical” says that a question of a test must be right; this one is not in a test.',
    hint: 'Take “critical” out, or move the question into an assessment.'
  },
  'anchor-outside': {
    message:
      'The setting “anchor” names the same question in an earlier test; this question is not in a test.',
    hint: 'Take “anchor” out, or move the question into an assessment.'
  },
  'assessment-content': {
    message: 'In the questions of an assessment only questions can stand.',
    hint: 'Write what introduces the test before its first question; write each question as “:::choice{#q-name} … :::”.'
  },
  'assessment-empty': {
    message: 'This test has no question.',
    hint: 'Write questions in it: “:::choice{#q-name} … :::”, alone or within “::::pool{#name draw=5} … ::::”.'
  },
  'assessment-draw': {
    message: 'The number of questions to draw is written at the test, but its questions stand in pools.',
    hint: 'Write “draw” at each pool instead: ::::pool{#name draw=5}'
  },
  'pool-too-small': {
    message: '“{key}={wanted}” asks for more questions than there are: {there}.',
    hint: 'Write a smaller number, or more questions.'
  },
  'pool-critical': {
    message: '“critical={wanted}” is more than the {draw} that are drawn.',
    hint: 'Write a smaller number, or draw more.'
  },
  'pool-others': {
    message:
      '“draw={draw}” with “critical={critical}” needs {needed} questions that are not critical; there are {there}.',
    hint: 'Draw fewer, raise “critical”, or write more questions.'
  },
  'setting-needs': {
    message: '“{key}” means nothing without “{other}”.',
    hint: 'Write “{other}” too, or take “{key}” out.'
  },
  'setting-against': {
    message: '“{key}” and “{other}” cannot stand together: one rules out the other.',
    hint: 'Take one of the two out.'
  },
  'compare-itself': {
    message: 'The test is compared with itself.',
    hint: 'Name the test that learners take before: “compare=…”.'
  },
  'reference-unknown': {
    message: 'There is no {what} with the id “{id}”.',
    hint: 'Known ids: {known}.'
  },
  'component-broken': {
    message: 'This component cannot be run: {reason}',
    hint: 'Correct its code. It imports from “scormdown/component” and from files beside it.'
  },
  'component-shape': {
    message: 'This is not a component yet. Missing or of the wrong kind: {missing}.',
    hint: 'Write “export default defineComponent({ … })”; “scormdown new component” writes one that works.'
  },
  'component-name': {
    message: 'A component of a course cannot be called “{name}”.',
    hint: 'Give its folder another name: one that no block has, of lower-case letters, digits and hyphens.'
  },
  'component-folder': {
    message: 'The component is called “{name}”, but its folder “{folder}”.',
    hint: 'Give both the same name: it is what authors write behind the colons.'
  },
  'resume-too-large': {
    message: 'What learners do in this course can need {chars} characters; the LMS keeps {limit}.',
    hint: 'Split the course. The largest parts are: {largest}.'
  }
} satisfies Record<string, Wording>

export type Code = keyof typeof table
export const wording: Record<Code, Wording> = table
