package app.greenroom.questions.ui;

import app.greenroom.people.Role;
import app.greenroom.shared.ui.NavEntry;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class QuestionNavigation {

    @Bean
    NavEntry questionSets() {
        return NavEntry.of("Question sets", QuestionPages.sets(), VaadinIcon.LIST_OL, 40, Role.COACH);
    }
}
