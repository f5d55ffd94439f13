package org.listpool.house.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.All;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import org.listpool.wire.ContractJson;

/** Requests and answers speak the contract's JSON: unknown fields are refused, dates are ISO. */
final class JsonOfRequests {

    private JsonOfRequests() {}

    @Produces
    @Singleton
    static ObjectMapper objectMapper(@All List<ObjectMapperCustomizer> customizers) {
        return ContractJson.mapper().copy();
    }
}
