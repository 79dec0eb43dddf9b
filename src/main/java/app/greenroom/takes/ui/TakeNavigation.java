package app.greenroom.takes.ui;

import app.greenroom.people.Role;
import app.greenroom.shared.ui.NavEntry;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class TakeNavigation {

    @Bean
    NavEntry recordingsEntry() {
        return NavEntry.of("Recordings", TakePages.stuck(), VaadinIcon.HEADPHONES, 70, Role.ADMINISTRATOR);
    }

    @Bean
    NavEntry answersEntry() {
        return NavEntry.of("Answers", TakePages.answers(), VaadinIcon.HEADPHONES, 40, Role.CANDIDATE);
    }
}
