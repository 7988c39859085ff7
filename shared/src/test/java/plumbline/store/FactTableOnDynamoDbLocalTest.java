package plumbline.store;

import org.junit.jupiter.api.Nested;

/// Everything that the table promises, on DynamoDB Local.
class FactTableOnDynamoDbLocalTest {

    @Nested
    class AccessPatterns extends AccessPatternsContract {
        @Override
        TableEndpoint endpoint() {
            return LocalDynamoDb.endpoint();
        }
    }

    @Nested
    class Reading extends ReadingContract {
        @Override
        TableEndpoint endpoint() {
            return LocalDynamoDb.endpoint();
        }
    }

    @Nested
    class Publishing extends PublishingContract {
        @Override
        TableEndpoint endpoint() {
            return LocalDynamoDb.endpoint();
        }
    }

    @Nested
    class Withdrawing extends WithdrawalContract {
        @Override
        TableEndpoint endpoint() {
            return LocalDynamoDb.endpoint();
        }
    }

    @Nested
    class RivalPublishers extends RivalPublishersContract {
        @Override
        TableEndpoint endpoint() {
            return LocalDynamoDb.endpoint();
        }
    }

    @Nested
    class BrokenOff extends BrokenOffContract {
        @Override
        TableEndpoint endpoint() {
            return LocalDynamoDb.endpoint();
        }
    }

    @Nested
    class FailingTable extends FailingTableContract {
        @Override
        TableEndpoint endpoint() {
            return LocalDynamoDb.endpoint();
        }
    }

    @Nested
    class Searching extends SearchContract {
        @Override
        TableEndpoint endpoint() {
            return LocalDynamoDb.endpoint();
        }
    }

    @Nested
    class NewerCatalogue extends NewerCatalogueContract {
        @Override
        TableEndpoint endpoint() {
            return LocalDynamoDb.endpoint();
        }
    }

    @Nested
    class OneMoment extends OneMomentContract {
        @Override
        TableEndpoint endpoint() {
            return LocalDynamoDb.endpoint();
        }
    }

    @Nested
    class OutdatedEntries extends OutdatedEntriesContract {
        @Override
        TableEndpoint endpoint() {
            return LocalDynamoDb.endpoint();
        }
    }
}
