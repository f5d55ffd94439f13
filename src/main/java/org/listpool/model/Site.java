package org.listpool.model;

import java.time.LocalTime;

/**
 * A hospital of a provider, with its children's day ward.
 *
 * @param ods its site code
 * @param provider the trust it belongs to
 * @param wardPlaces children on the ward at one time, at most
 * @param wardCloses when the last child has gone home
 */
public record Site(
        String ods, String provider, String name, int wardPlaces, LocalTime wardOpens, LocalTime wardCloses) {}
