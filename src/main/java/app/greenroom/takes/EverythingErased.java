package app.greenroom.takes;

import app.greenroom.people.PersonId;

/**
 * A candidate wants nothing of what they ever said or typed to stay. Published in the transaction that decides it, after
 * {@link TakeEmptied} for each of their takes.
 */
public record EverythingErased(PersonId candidate) {}
