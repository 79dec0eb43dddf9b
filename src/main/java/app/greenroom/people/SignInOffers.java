package app.greenroom.people;

import java.util.List;

/** Accounts that the sign-in page offers to everybody with a click. A real studio has none. */
public interface SignInOffers {

    /** The topic on which the sign-in page learns that there are offers now. */
    String TOPIC = "sign-in-offers";

    List<SignInOffer> offers();

    /** Whether there will be offers soon: the studio they belong to is being built. */
    boolean coming();
}
