package app.greenroom.progress.ui;

import app.greenroom.people.Role;
import app.greenroom.shared.ui.NavEntry;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class ProgressNavigation {

    @Bean
    NavEntry overviewEntry() {
        return NavEntry.of("Overview", ProgressPages.OVERVIEW, VaadinIcon.DASHBOARD, 10, Role.COACH);
    }

    @Bean
    NavEntry candidatesEntry() {
        return NavEntry.of("Candidates", ProgressPages.CANDIDATES, VaadinIcon.USERS, 30, Role.COACH);
    }

    @Bean
    NavEntry progressEntry() {
        return NavEntry.of("Progress", ProgressPages.PROGRESS, VaadinIcon.TRENDING_UP, 50, Role.CANDIDATE);
    }
}
