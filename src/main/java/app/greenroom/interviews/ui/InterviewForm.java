package app.greenroom.interviews.ui;

import app.greenroom.interviewer.Manner;
import app.greenroom.interviews.Comfort;
import app.greenroom.interviews.Habits;
import app.greenroom.interviews.InterviewDraft;
import app.greenroom.interviews.Patience;
import app.greenroom.interviews.Subject;
import app.greenroom.questions.Difficulty;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.Consumer;

/** All that one may wish of an interview, as one likes it. */
class InterviewForm extends Composite<Div> {

    private final Select<Subject> subject = new Select<>();
    private final RadioButtonGroup<LengthChoice> length = new RadioButtonGroup<>("How long");
    private final RadioButtonGroup<Comfort> comfort = new RadioButtonGroup<>("How you answer");
    private final RadioButtonGroup<Manner> manner = new RadioButtonGroup<>("Interviewer");
    private final RadioButtonGroup<Difficulty> difficulty = new RadioButtonGroup<>("To begin with");
    private final Checkbox extraTime = new Checkbox("A quarter more time");
    private final Checkbox aloud = new Checkbox("The interviewer speaks");
    private final Checkbox captions = new Checkbox("Captions, of their words and mine");
    private final Checkbox clock = new Checkbox("Show the time");
    private final Checkbox selfView = new Checkbox("See myself, with the camera on");
    private final Checkbox warmUp = new Checkbox("A warm-up first, that nobody keeps");

    private final RadioButtonGroup<Patience> patience = new RadioButtonGroup<>("My turn is over after a silence of");

    InterviewForm(List<Subject> subjects) {
        subject.setLabel("What about");
        subject.setItems(subjects);
        subject.setItemLabelGenerator(Subject::label);
        subject.setWidthFull();
        length.setItems(LengthChoice.values());
        length.setItemLabelGenerator(LengthChoice::label);
        comfort.setItems(Comfort.values());
        comfort.setItemLabelGenerator(Comfort::label);
        comfort.addValueChangeListener(
                change -> comfort.setHelperText(change.getValue().meaning()));
        manner.setItems(Manner.values());
        manner.setItemLabelGenerator(Manner::label);
        manner.addValueChangeListener(
                change -> manner.setHelperText(change.getValue().meaning()));
        difficulty.setItems(Difficulty.values());
        difficulty.setItemLabelGenerator(Difficulty::label);
        difficulty.setHelperText("It rises and falls with your answers");
        patience.setItems(Patience.values());
        patience.setItemLabelGenerator(Patience::label);
        patience.setHelperText("You see it coming, and one word or the button takes it back");
        Div comforts = new Div(extraTime, warmUp, aloud, captions, clock, selfView, patience);
        comforts.addClassName("gr-interview-comforts");
        getContent().addClassName("gr-interview-form");
        getContent().add(subject, length, comfort, manner, difficulty, new Details("Make it comfortable", comforts));
    }

    void show(Habits habits, Subject about) {
        subject.setValue(about);
        length.setValue(LengthChoice.of(habits));
        comfort.setValue(habits.comfort());
        manner.setValue(habits.manner());
        difficulty.setValue(habits.difficulty());
        extraTime.setValue(habits.extraTime());
        aloud.setValue(habits.aloud());
        captions.setValue(habits.captions());
        clock.setValue(habits.clock());
        selfView.setValue(habits.selfView());
        warmUp.setValue(habits.warmUp());
        patience.setValue(habits.patience());
    }

    /** What is asked, and how, is somebody else's to choose. */
    void howToAnswerOnly() {
        getContent().remove(subject, length, manner, difficulty);
    }

    void onComfort(Consumer<Comfort> changed) {
        comfort.addValueChangeListener(change -> changed.accept(change.getValue()));
    }

    InterviewDraft draft() {
        return new InterviewDraft(
                subject.getValue(),
                length.getValue().length(),
                manner.getValue(),
                difficulty.getValue(),
                comfort.getValue(),
                extraTime.getValue());
    }

    Habits habits(Habits before) {
        return before.with(
                aloud.getValue(),
                captions.getValue(),
                clock.getValue(),
                selfView.getValue(),
                warmUp.getValue(),
                patience.getValue());
    }
}
