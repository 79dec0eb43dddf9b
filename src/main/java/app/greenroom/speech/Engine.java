package app.greenroom.speech;

/** What did the hearing, as people read it: "Vosk 0.3.45, vosk-model-small-en-us". */
public record Engine(String name, String version, String model) {

    public String inWords() {
        return name + " " + version + ", " + model;
    }
}
