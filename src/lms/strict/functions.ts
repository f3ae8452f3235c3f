import type { Standard } from './model.ts'

/** What the eight functions of both APIs do. */
export type Role =
  'initialize' | 'finish' | 'get' | 'set' | 'commit' | 'lastError' | 'errorString' | 'diagnostic'

/** The state of the conversation between content and LMS (SCORM 2004 RTE 3.1.2.1). */
export type CallState = 'before' | 'running' | 'after'

/** The names of the functions: SCORM 1.2 RTE 3.3.2, SCORM 2004 RTE 3.1.3. */
export const functionNames: Record<Standard, Record<Role, string>> = {
  scorm12: {
    initialize: 'LMSInitialize',
    finish: 'LMSFinish',
    get: 'LMSGetValue',
    set: 'LMSSetValue',
    commit: 'LMSCommit',
    lastError: 'LMSGetLastError',
    errorString: 'LMSGetErrorString',
    diagnostic: 'LMSGetDiagnostic'
  },
  scorm2004: {
    initialize: 'Initialize',
    finish: 'Terminate',
    get: 'GetValue',
    set: 'SetValue',
    commit: 'Commit',
    lastError: 'GetLastError',
    errorString: 'GetErrorString',
    diagnostic: 'GetDiagnostic'
  }
}

/** The property of the window under which content looks for the API. */
export const apiNames: Record<Standard, 'API' | 'API_1484_11'> = {
  scorm12: 'API',
  scorm2004: 'API_1484_11'
}

type StateCodes = Partial<Record<CallState, number>>

/**
 * Codes of a call that comes in the wrong state. SCORM 1.2 knows 301 "not initialized" for all of them and
 * has no code of its own for a second Initialize; SCORM 2004 has one for each (RTE 3.1.7).
 */
export const stateCodes: Record<Standard, Partial<Record<Role, StateCodes>>> = {
  scorm12: {
    initialize: { running: 101, after: 101 },
    finish: { before: 301, after: 301 },
    get: { before: 301, after: 301 },
    set: { before: 301, after: 301 },
    commit: { before: 301, after: 301 }
  },
  scorm2004: {
    initialize: { running: 103, after: 104 },
    finish: { before: 112, after: 113 },
    get: { before: 122, after: 123 },
    set: { before: 132, after: 133 },
    commit: { before: 142, after: 143 }
  }
}

/** The code of an argument that is no string, or not the empty string where it has to be. */
export const ARGUMENT_ERROR = 201

/** The codes of an LMS that fails by its own fault: SCORM 1.2 has only the general 101. */
export const storeCodes: Record<Standard, { set: number; commit: number; finish: number }> = {
  scorm12: { set: 101, commit: 101, finish: 101 },
  scorm2004: { set: 351, commit: 391, finish: 111 }
}

/** What GetErrorString answers: SCORM 1.2 RTE 3.3.4, SCORM 2004 RTE 3.1.7. */
export const errorStrings: Record<Standard, Record<string, string>> = {
  scorm12: {
    0: 'No error',
    101: 'General exception',
    201: 'Invalid argument error',
    202: 'Element cannot have children',
    203: 'Element not an array - cannot have count',
    301: 'Not initialized',
    401: 'Not implemented error',
    402: 'Invalid set value, element is a keyword',
    403: 'Element is read only',
    404: 'Element is write only',
    405: 'Incorrect data type'
  },
  scorm2004: {
    0: 'No error',
    101: 'General exception',
    102: 'General initialization failure',
    103: 'Already initialized',
    104: 'Content instance terminated',
    111: 'General termination failure',
    112: 'Termination before initialization',
    113: 'Termination after termination',
    122: 'Retrieve data before initialization',
    123: 'Retrieve data after termination',
    132: 'Store data before initialization',
    133: 'Store data after termination',
    142: 'Commit before initialization',
    143: 'Commit after termination',
    201: 'General argument error',
    301: 'General get failure',
    351: 'General set failure',
    391: 'General commit failure',
    401: 'Undefined data model element',
    402: 'Unimplemented data model element',
    403: 'Data model element value not initialized',
    404: 'Data model element is read only',
    405: 'Data model element is write only',
    406: 'Data model element type mismatch',
    407: 'Data model element value out of range',
    408: 'Data model dependency not established'
  }
}
