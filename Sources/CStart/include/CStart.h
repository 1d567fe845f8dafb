#pragma once

// Nothing to call: what is linked here runs before Swift's runtime.
