// The first import: it has to run before Lit does.
import './quiet-lit.ts'
import './lms-app.ts'
