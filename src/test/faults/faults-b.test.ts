import { failEveryCall } from './cover';

failEveryCall(1);
