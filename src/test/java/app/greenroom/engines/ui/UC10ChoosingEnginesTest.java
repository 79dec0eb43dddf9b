package app.greenroom.engines.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.greenroom.engines.EngineChoice;
import app.greenroom.engines.EngineDraft;
import app.greenroom.engines.EngineKind;
import app.greenroom.engines.EngineService;
import app.greenroom.engines.OnlyHereService;
import app.greenroom.engines.Purpose;
import app.greenroom.people.SignedIn;
import app.greenroom.testing.StubEngine;
import app.greenroom.testing.ViewTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An administrator chooses who hears and judges; candidates decide who may hear them. */
class UC10ChoosingEnginesTest extends ViewTest {

    private static final String KEY = "sk-never-shown-123";

    @Autowired
    private EngineService engines;

    @Autowired
    private OnlyHereService onlyHere;

    private StubEngine engine;
    private SignedIn ada;

    @BeforeEach
    void anAdministrator() throws IOException {
        engine = new StubEngine();
        ada = studio.administrator();
        signIn(ada);
    }

    @AfterEach
    void builtInAgain() {
        engine.close();
        studio.as(ada, () -> engines.change(EngineDraft.builtIn(Purpose.TRANSCRIPTION)));
    }

    @Test
    void aServiceIsChosenTriedAndItsKeyNeverShown() {
        engine.answering(200, """
                {"text":"hello","segments":[],"words":[{"word":"hello","start":0.1,"end":0.5}]}""");
        open("settings/engines");
        assertThat(find(H1.class).single().getText()).isEqualTo("Engines");
        assertThat(find(Paragraph.class)
                        .withText("Costs nothing, and has no limits.")
                        .all())
                .hasSize(Purpose.values().length);
        assertThat(find(PasswordField.class).exists()).as("nothing to fill in").isFalse();

        choose(EngineKind.OPENAI);
        assertThat(field("Address").getValue()).isEqualTo("https://api.openai.com/v1");
        test(field("Address")).setValue(engine.address() + "/v1");
        test(field("Model")).setValue("whisper-1");
        test(find(PasswordField.class).withLabel("Key").single()).setValue(KEY);
        test(field("Requests a day")).setValue("200");
        press("Save");

        shown("Saved. It works");
        assertThat(engine.asked().getFirst().header("Authorization")).isEqualTo("Bearer " + KEY);
        PasswordField key = find(PasswordField.class).withLabel("Key").single();
        assertThat(key.getValue()).isEmpty();
        assertThat(key.getPlaceholder()).isEqualTo("A key is set");
        EngineChoice choice = studio.get(ada, () -> engines.choice(Purpose.TRANSCRIPTION));
        assertThat(choice.requestsADay()).isEqualTo(200);
        assertThat(choice.elsewhere()).as("on this very machine").isFalse();

        engine.answering(401, "{}");
        press("Try it");
        shown("It refused the key.");
        press("Forget the key");
        assertThat(studio.get(ada, () -> engines.choice(Purpose.TRANSCRIPTION)).keySet())
                .isFalse();
    }

    @Test
    void whatCannotBeIsSaidAndNothingChanges() {
        open("settings/engines");
        choose(EngineKind.OPENAI);
        test(field("Address")).setValue("http//wrong");
        test(field("Model")).setValue("m");
        press("Save");
        shown("Please enter a whole web address, such as https://api.example.com/v1");
        press("Try it");
        shown("Please save first, so that what is tried is what will be used.");

        assertThat(studio.get(ada, () -> engines.choice(Purpose.TRANSCRIPTION)).kind())
                .isEqualTo(EngineKind.EMBEDDED);
    }

    @Test
    void itIsNoPageForCoaches() {
        signIn(studio.coach());
        open("settings/engines");

        assertThat(getCurrentView()).isNotInstanceOf(EnginesView.class);
    }

    @Test
    void candidatesKeepWhatTheySayOnThisMachine() {
        SignedIn maya = studio.candidate();
        signIn(maya);
        open("profile");
        Checkbox here = find(Checkbox.class)
                .withLabel("Only engines on this machine may hear me")
                .single();
        assertThat(here.getValue()).isFalse();

        test(here).click();

        assertThat(studio.get(maya, onlyHere::mine)).isTrue();
        shown("Saved. From now on you are heard here only.");
        signIn(studio.coach());
        open("profile");
        assertThat(find(Checkbox.class).exists())
                .as("nothing to choose for coaches")
                .isFalse();
    }

    @SuppressWarnings("unchecked")
    private void choose(EngineKind kind) {
        Select<EngineKind> select = find(Select.class).withLabel("Engine").all().getFirst();
        test(select).selectItem(kind.label());
    }

    private TextField field(String label) {
        return find(TextField.class).withLabel(label).all().getFirst();
    }

    private void press(String text) {
        test(find(Button.class).withText(text).all().getFirst()).click();
    }

    /** What is asked for may take a moment to come back. */
    private void shown(String words) {
        await().pollInSameThread().atMost(Duration.ofSeconds(20)).until(() -> {
            roundTrip();
            return find(Paragraph.class).all().stream()
                    .anyMatch(said -> said.getText().startsWith(words));
        });
    }
}
