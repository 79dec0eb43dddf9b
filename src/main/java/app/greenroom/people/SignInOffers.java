package app.greenroom.people;

import java.util.List;

/** Accounts that the sign-in page offers to everybody with a click. A real studio has none. */
public interface SignInOffers {

    List<SignInOffer> offers();
}
