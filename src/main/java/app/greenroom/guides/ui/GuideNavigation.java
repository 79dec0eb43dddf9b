package app.greenroom.guides.ui;

import app.greenroom.people.Role;
import app.greenroom.shared.ui.NavEntry;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class GuideNavigation {

    @Bean
    NavEntry guidesForCandidates() {
        return NavEntry.of("Guides", GuidePages.all(), VaadinIcon.BOOK, 20, Role.CANDIDATE);
    }

    @Bean
    NavEntry guidesForOthers() {
        return NavEntry.of("Guides", GuidePages.all(), VaadinIcon.BOOK, 60, Role.COACH, Role.ADMINISTRATOR);
    }
}
