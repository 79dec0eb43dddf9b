package app.greenroom.assessment.embedded;

import java.util.Set;

/** Figures, in digits and in words. "One" is none: it mostly means somebody. */
final class Numbers {

    private static final Set<String> WORDS = Set.of(
            ("two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen"
                            + " nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands"
                            + " million millions billion percent half halved third quarter doubled tripled dozen")
                    .split(" "));

    private Numbers() {}

    static boolean is(String plain) {
        return WORDS.contains(plain) || !plain.isEmpty() && Character.isDigit(plain.charAt(0));
    }
}
