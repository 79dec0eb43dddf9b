package app.greenroom.people;

import java.util.Collection;
import java.util.List;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** The signed-in person as the security context holds them. */
public record SignedIn(PersonId id, String email, String passwordHash, String name, Role role, boolean active)
        implements UserDetails {

    public String firstName() {
        return name.strip().split("\\s+")[0];
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of(new SimpleGrantedAuthority(role.authority()));
    }

    @Override
    public String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return email;
    }

    @Override
    public boolean isEnabled() {
        return active;
    }

    /** Keeps the hash out of logs. */
    @Override
    public String toString() {
        return "SignedIn[" + id + ", " + role + "]";
    }
}
