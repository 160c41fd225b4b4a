import { failEveryCall } from './cover';

failEveryCall(2);
