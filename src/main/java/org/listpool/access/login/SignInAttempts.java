package org.listpool.access.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Counts attempts to sign in, so that passwords cannot be guessed quickly. Kept in memory: a restart forgives.
 *
 * <p>Counted per account and address together, so that a stranger cannot lock a person out from elsewhere, and per
 * address, so that one address cannot try one password on many accounts.
 */
@ApplicationScoped
class SignInAttempts {

    static final int PER_ACCOUNT_AND_ADDRESS = 5;
    static final int PER_ADDRESS = 50;
    static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int REMEMBERED = 10_000;

    private final Clock clock;
    private final Map<String, Count> counts = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Count> eldest) {
            return size() > REMEMBERED;
        }
    };

    private record Count(Instant since, int attempts) {}

    @Inject
    SignInAttempts(Clock clock) {
        this.clock = clock;
    }

    /** Notes an attempt; false when there were too many lately and this one must not be tried. */
    synchronized boolean begin(String name, String address) {
        return add(key(name, address)) <= PER_ACCOUNT_AND_ADDRESS && add(address) <= PER_ADDRESS;
    }

    /** Forgives the attempts of a person who signed in. */
    synchronized void succeeded(String name, String address) {
        counts.remove(key(name, address));
    }

    private int add(String key) {
        Instant now = clock.instant();
        Count count = counts.get(key);
        if (count == null || !now.isBefore(count.since.plus(WINDOW))) {
            count = new Count(now, 0);
        }
        count = new Count(count.since, count.attempts + 1);
        counts.put(key, count);
        return count.attempts;
    }

    private static String key(String name, String address) {
        return name.toLowerCase(Locale.ROOT) + " " + address;
    }
}
