import { failEveryCall } from './cover';

failEveryCall(0);
