import type { Parameter } from '../types.ts';
import { string } from './define.ts';

/** A stretch of time, in UTC to the minute where the service says so. */
const timeRange = (format: string | undefined): readonly Parameter[] =>
  [
    string('StartTime', 'Where the time range begins, in UTC', '查询时间段的开始时间（UTC）'),
    string('EndTime', 'Where the time range ends, in UTC', '查询时间段的结束时间（UTC）'),
  ].map((parameter) => ({ ...parameter, required: true, ...(format !== undefined && { format }) }));

export const anyTimeRange = timeRange(undefined);

export const minuteTimeRange = timeRange('YYYY-MM-DDThh:mmZ');
