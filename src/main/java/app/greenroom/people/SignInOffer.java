package app.greenroom.people;

/** An account to look around with, and its password. */
public record SignInOffer(String name, Role role, String email, String password) {}
