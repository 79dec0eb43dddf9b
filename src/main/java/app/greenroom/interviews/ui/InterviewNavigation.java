package app.greenroom.interviews.ui;

import app.greenroom.people.Role;
import app.greenroom.shared.ui.NavEntry;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class InterviewNavigation {

    @Bean
    NavEntry interviewsEntry() {
        return NavEntry.of("Interviews", InterviewPages.all(), VaadinIcon.COMMENTS, 35, Role.CANDIDATE, Role.COACH);
    }
}
