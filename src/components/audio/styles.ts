export { recording as styles } from '../shared/recording/styles.ts'
