#include "CCharacterData.h"
