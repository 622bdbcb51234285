-- A wish to be called that looks like a flood says more exactly why it is held apart: the form was never opened here, or the
-- same number came again and again. Honest callers are told apart from it and never wait behind it.
alter table connect.call_request drop constraint call_request_held_because_check;
alter table connect.call_request add constraint call_request_held_because_check
  check (held_because in ('hidden_field', 'no_seal', 'too_fast', 'repeated', 'many_at_once'));
