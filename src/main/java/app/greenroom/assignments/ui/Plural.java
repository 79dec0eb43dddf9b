package app.greenroom.assignments.ui;

/** Numbers with their noun. */
final class Plural {

    private Plural() {}

    static String of(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    static String people(int number) {
        return number + (number == 1 ? " person" : " people");
    }
}
