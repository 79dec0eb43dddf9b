package app.greenroom.people;

import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds who signs in by e-mail address. */
@Component
class SignInDirectory implements UserDetailsService {

    private final PersonRepository people;

    SignInDirectory(PersonRepository people) {
        this.people = people;
    }

    @Override
    @Transactional(readOnly = true)
    public UserDetails loadUserByUsername(String email) {
        return people.findByEmail(Person.normalised(email))
                .map(Person::signedIn)
                .orElseThrow(() -> new UsernameNotFoundException("unknown"));
    }
}
