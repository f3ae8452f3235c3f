/** What packages use although the oldest browsers do not have it, by its place in MDN's data, and why that is right. */

/** Asked for first, or in a style that is left out whole: without it something else is done, or nothing is missed. */
export const guarded: Record<string, string> = {
  'api.Navigator.connection': 'optional: without it nobody asked to save data',
  'api.PerformanceResourceTiming.responseStatus': 'optional: without it a 404 is told as a failed load',
  'api.Window.requestIdleCallback': 'asked for; Safari loads ahead after its rest alone',
  'css.selectors.details-content': 'print.ts opens what is folded where the selector is not known',
  'css.properties.content-visibility': 'for what browsers hide by it; those without it hide nothing so',
  'css.properties.content-visibility.visible': 'as above'
}

/** Where it is not known, the page is as readable and as usable, only less fine. */
export const harmless: Record<string, string> = {
  'css.properties.break-after.avoid': 'paper: a page may break there',
  'css.properties.text-size-adjust': 'phones only; a browser that lacks it enlarges nothing',
  'css.properties.text-wrap': 'headings break where the browser breaks them',
  'css.properties.text-wrap.balance': 'as above',
  'html.elements.details.name': 'several parts may be open at once',
  'html.elements.link.rel.modulepreload': 'the script is loaded when it is imported',
  'html.elements.meta.name.viewport': 'phones only, which all have it',
  'html.elements.video.playsinline': 'iPhones only, which have it'
}

/** Our own words for our own things, which happen to be the name of something new. */
export const ourNames: Record<string, string> = {
  'api.Window.fullScreen': 'a word of the player',
  'api.HTMLInputElement.capture': 'an option of Lit’s listeners',
  'api.Notification.actions': 'the buttons of a question',
  'api.Performance.interactionCount': 'how many answers an LMS has',
  'api.RTCIceCandidate.component': 'the component of an item',
  'javascript.builtins.AsyncDisposableStack.use': 'what an item is used for',
  'javascript.builtins.Iterator.take': 'taking an attempt over from another window',
  'javascript.builtins.Iterator.windows': 'the windows of an attempt'
}
