package app.greenroom.assignments.ui;

import app.greenroom.people.Role;
import app.greenroom.shared.ui.NavEntry;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** This feature's entries in the main navigation. */
@Configuration
class AssignmentNavigation {

    @Bean
    NavEntry homeEntry() {
        return NavEntry.of("Home", AssignmentPages.home(), VaadinIcon.HOME_O, 10, Role.CANDIDATE);
    }

    @Bean
    NavEntry practiceEntry() {
        return NavEntry.of("Practice", AssignmentPages.practice(), VaadinIcon.MICROPHONE, 30, Role.CANDIDATE);
    }

    @Bean
    NavEntry assignmentsEntry() {
        return NavEntry.of("Assignments", AssignmentPages.all(), VaadinIcon.CLIPBOARD_TEXT, 50, Role.COACH);
    }
}
