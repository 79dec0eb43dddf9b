package app.greenroom.interviews;

import app.greenroom.interviewer.EmbeddedInterviewer;
import app.greenroom.interviewer.Interviewer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The interviewer of this machine. */
@Configuration
class InterviewerConfiguration {

    @Bean
    Interviewer interviewer(MeantAlike alike) {
        return new EmbeddedInterviewer(alike);
    }
}
