package app.greenroom.guides.ui;

/** Small turns of phrase. */
final class Words {

    private Words() {}

    /** "1 question", "12 questions". */
    static String counted(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
