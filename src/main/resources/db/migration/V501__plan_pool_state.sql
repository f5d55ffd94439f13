-- JSON of what the pool was when a run was made of it; null: a problem was given, or the run is older than this column.
alter table plan_run add column pool_state text;
