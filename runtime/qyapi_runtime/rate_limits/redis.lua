-- Counting calls in Redis, each of them at once.
--
-- KEYS[1] is the block of a caller, the others the calls that were counted for each of its limits.
-- ARGV[1] names the operation; its arguments follow. Times are in milliseconds.
--
-- blocked   string that expires when the block ends
-- counted   hash: calls by the slot they were made in, a slot being a part of the limit's window

local operations = {}

local function now()
  local time = redis.call('TIME')
  return time[1] * 1000 + math.floor(time[2] / 1000)
end

-- Milliseconds until there is room for a call.
local function pause(key, calls, width, slots, time)
  local current, total, counted = math.floor(time / width), 0, {}
  local flat = redis.call('HGETALL', key)
  for i = 1, #flat, 2 do
    local slot = tonumber(flat[i])
    if slot < current - slots then
      redis.call('HDEL', key, flat[i])
    else
      total = total + flat[i + 1]
      table.insert(counted, {slot, tonumber(flat[i + 1])})
    end
  end
  table.sort(counted, function(one, other) return one[1] < other[1] end)
  for _, each in ipairs(counted) do
    if total < calls then
      return 0
    end
    total = total - each[2]
    if total < calls then
      return math.ceil((each[1] + slots + 1) * width - time)
    end
  end
  return 0
end

-- Milliseconds until there is room for a call everywhere; 0 where there is, and the call is counted. Calls and length
-- of each limit follow the number of slots.
function operations.take(slots, ...)
  local limits, time = {...}, now()
  local longest = math.max(redis.call('PTTL', KEYS[1]), 0)
  for i = 2, #KEYS do
    local calls, length = tonumber(limits[2 * i - 3]), tonumber(limits[2 * i - 2])
    longest = math.max(longest, pause(KEYS[i], calls, length / slots, tonumber(slots), time))
  end
  if longest > 0 then
    return longest
  end
  for i = 2, #KEYS do
    local length = tonumber(limits[2 * i - 2])
    redis.call('HINCRBY', KEYS[i], math.floor(time / (length / slots)), 1)
    redis.call('PEXPIRE', KEYS[i], math.ceil(length * (1 + 1 / slots)))
  end
  return 0
end

function operations.block(length)
  if redis.call('PTTL', KEYS[1]) < tonumber(length) then
    redis.call('SET', KEYS[1], '1', 'PX', length)
  end
  return 0
end

return operations[ARGV[1]](unpack(ARGV, 2))
