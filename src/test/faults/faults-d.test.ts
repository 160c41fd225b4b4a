import { failEveryCall } from './cover';

failEveryCall(3);
