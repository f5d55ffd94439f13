/**
 * The doors to families, scenarios and sweeps over HTTP.
 *
 * <p>Knows what is stored, not how it is searched. Begin at {@link org.listpool.scenario.rest.ScenarioFamiliesResource}.
 */
@NullMarked
package org.listpool.scenario.rest;

import org.jspecify.annotations.NullMarked;
