package app.greenroom.assessment;

import java.text.Normalizer;
import java.util.Locale;

/** Words as they are compared: small Latin letters and digits, look-alikes of other alphabets taken for what they look like. */
public final class Plain {

    private static final int FIRST_LOOK_ALIKE = 0x250;

    private Plain() {}

    public static String word(String text) {
        String spread = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder plain = new StringBuilder();
        spread.codePoints().map(Plain::letter).filter(Plain::counts).forEach(plain::appendCodePoint);
        return plain.toString();
    }

    private static boolean counts(int letter) {
        return letter >= 'a' && letter <= 'z'
                || letter >= '0' && letter <= '9'
                || letter >= FIRST_LOOK_ALIKE && Character.isLetter(letter);
    }

    private static int letter(int letter) {
        if (letter < FIRST_LOOK_ALIKE) {
            return letter;
        }
        return switch (letter) {
            case 'а', 'ɑ', 'α' -> 'a';
            case 'ь', 'в', 'β' -> 'b';
            case 'с', 'ϲ' -> 'c';
            case 'ԁ' -> 'd';
            case 'е', 'є', 'ε' -> 'e';
            case 'ɡ' -> 'g';
            case 'һ' -> 'h';
            case 'і', 'ι', 'ɪ' -> 'i';
            case 'ј' -> 'j';
            case 'к', 'κ' -> 'k';
            case 'ӏ' -> 'l';
            case 'м' -> 'm';
            case 'п', 'ո', 'η' -> 'n';
            case 'о', 'ο', 'օ', 'σ' -> 'o';
            case 'р', 'ρ' -> 'p';
            case 'ԛ' -> 'q';
            case 'г' -> 'r';
            case 'ѕ' -> 's';
            case 'т', 'τ' -> 't';
            case 'υ', 'ս' -> 'u';
            case 'ν', 'ѵ' -> 'v';
            case 'ѡ', 'ω' -> 'w';
            case 'х', 'χ' -> 'x';
            case 'у', 'γ' -> 'y';
            default -> letter;
        };
    }
}
