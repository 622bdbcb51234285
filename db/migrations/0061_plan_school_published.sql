-- What the newest answer to the county's plain question says of each school, so that a school's own papers can show
-- its part of the plan. An opening year is not among it: that is the county's to tell.
create view plan.public_school_plan with (security_invoker = true) as
  select newest.county_id, school ->> 'cds' as code, school ->> 'standing' as standing,
    (school ->> 'clinicianFte')::numeric as clinician_fte,
    (school ->> 'visitsPerYear')::numeric as visits_per_year,
    (school ->> 'revenueCents')::numeric as revenue_cents,
    (school ->> 'costCents')::numeric as cost_cents,
    newest.answered_at
  from (
    select distinct on (answer.county_id) answer.county_id, answer.document, answer.answered_at
    from plan.answer
    join plan.question on question.county_id = answer.county_id and question.id = answer.question_id
    where question.asks -> 'asks' -> 'changed' = '{}' and question.asks -> 'asks' ->> 'promise' = 'days_by_need'
      and question.asks -> 'asks' -> 'ask' ->> 'kind' = 'most_served' and question.asks -> 'asks' ->> 'shape' is null
    order by answer.county_id, answer.answered_at desc
  ) newest
  cross join lateral jsonb_array_elements(newest.document::jsonb -> 'schools') as school;
grant select on plan.public_school_plan to app_public, app_school_wide, app_school_listed;
