package app.greenroom.feedback.ui;

import app.greenroom.people.Role;
import app.greenroom.shared.ui.NavEntry;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class FeedbackNavigation {

    @Bean
    NavEntry feedbackEntry() {
        return NavEntry.of("Feedback", "feedback/stuck", VaadinIcon.COMMENTS, 75, Role.ADMINISTRATOR);
    }
}
