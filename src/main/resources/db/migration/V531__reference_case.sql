-- The scenarios of a family that replay the reference case, in their order.
create table reference_scenario (
    family_id uuid not null references scenario_family (id),
    place integer not null,
    scenario_id uuid not null unique references scenario (id),
    primary key (family_id, place)
);
