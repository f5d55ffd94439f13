package org.listpool.stories;

import io.quarkus.test.junit.QuarkusTestProfile;

/** Starts the service anew on an empty database, so that a story begins where its reader does. */
public class FreshStart implements QuarkusTestProfile {}
