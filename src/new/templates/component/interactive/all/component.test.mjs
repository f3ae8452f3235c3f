// Runs with: node --test
import { testComponent } from 'scormdown/testing'

testComponent(import.meta.url)
