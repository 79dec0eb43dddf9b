package app.greenroom.guides.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.greenroom.testing.ViewTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Anybody looks for a guide. */
class FindingAGuideTest extends ViewTest {

    @Test
    void eachGuideIsACardThatLeadsToIt() {
        signIn(studio.candidate());
        open(GuidePages.all());

        assertThat(roles()).contains("Product Manager", "Data Analyst", "Software Engineer");
        Anchor netflix = cards().stream()
                .filter(link -> link.getText().equals("Product Manager"))
                .findFirst()
                .orElseThrow();
        assertThat(netflix.getHref()).isEqualTo("guides/netflix-product-manager");
        assertThat(netflix.getParent()
                        .flatMap(com.vaadin.flow.component.Component::getParent)
                        .flatMap(com.vaadin.flow.component.Component::getParent)
                        .flatMap(com.vaadin.flow.component.Component::getParent)
                        .orElseThrow()
                        .getElement()
                        .getTextRecursively())
                .contains("Netflix", "12 questions", "4 min read", "Updated 25 Feb 2026");
    }

    @Test
    void searchingLooksAtCompanyAndRole() {
        signIn(studio.candidate());
        open(GuidePages.all());
        TextField search = search();

        search.setValue("STRIPE engineer");
        assertThat(roles()).containsExactly("Software Engineer");
        search.setValue("no such company");
        assertThat($(H2.class).withText("No guide matches “no such company”").exists())
                .isTrue();
        test($(Button.class).withText("Show all guides").single()).click();
        assertThat(roles()).contains("Product Manager", "Data Analyst", "Software Engineer");
    }

    @Test
    void aSearchInTheAddressIsDone() {
        signIn(studio.coach());
        open(GuidePages.all() + "?q=spotify");

        assertThat(roles()).containsExactly("Data Analyst");
        assertThat(search().getValue()).isEqualTo("spotify");
    }

    @Test
    void candidatesAreNotOfferedToImport() {
        signIn(studio.candidate());
        open(GuidePages.all());
        assertThat($(Button.class).withText("Import a pack").exists()).isFalse();
    }

    @Test
    void administratorsMayImportToo() {
        signIn(studio.administrator());
        open(GuidePages.all());
        assertThat($(Button.class).withText("Import a pack").exists()).isTrue();
    }

    @Test
    void anUnknownGuideIsNotThere() {
        signIn(studio.candidate());
        open(GuidePages.guide("no-such-guide"));

        assertThat($(H1.class).single().getText()).isEqualTo("There is nothing here");
    }

    private TextField search() {
        return $(TextField.class)
                .withCondition(field ->
                        field.getAriaLabel().filter("Search guides"::equals).isPresent())
                .single();
    }

    private List<String> roles() {
        return cards().stream().map(Anchor::getText).toList();
    }

    private List<Anchor> cards() {
        return $(Anchor.class).all().stream()
                .filter(link -> link.getParent().filter(H2.class::isInstance).isPresent())
                .toList();
    }
}
