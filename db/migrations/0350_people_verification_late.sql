-- First steps of a sign-in that waited too long are taken away by the next one, without looking through all of them.
create index verification_of_moment on auth.verification (expires_at);
