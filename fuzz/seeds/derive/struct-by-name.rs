struct Conflict;
